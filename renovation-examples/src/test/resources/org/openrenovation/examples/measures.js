// Measures of a page as it is shown, for the tests; each answers with what is wrong.
const measures = (() => {
  const rgb = (colour) => (colour.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
  const isSeen = (colour) => colour !== 'none' && (rgb(colour).length < 4 || rgb(colour)[3] > 0);
  const light = (colour) => rgb(colour).slice(0, 3).map((v) => v / 255)
      .map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
      .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);

  /** After WCAG 2: from 1 to 21. */
  const contrast = (one, other) => {
    const [a, b] = [light(one), light(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  const shown = (e) => e.getClientRects().length > 0 && !e.closest('script, style, .unseen');
  const ownText = (e) =>
    Array.from(e.childNodes).some((n) => n.nodeType === 3 && n.data.trim() !== '');
  const isDrawn = (e) => e instanceof SVGElement && e.tagName !== 'svg';
  const told = (e) => {
    const own = e.textContent.trim().slice(0, 20);
    return e.tagName + '.' + (e.getAttribute('class') || '') + ' ' + own;
  };

  const background = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const colour = getComputedStyle(e).backgroundColor;
      if (isSeen(colour)) {
        return colour;
      }
    }
    return 'rgb(255, 255, 255)';
  };

  /** Whether the two share more than an edge. */
  const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

  /** The colours that lie beneath something drawn: the page's and those of the areas before it. */
  const beneath = (e) => {
    const drawing = e.ownerSVGElement.closest('.bars, .chart svg');
    const box = e.getBoundingClientRect();
    const grounds = [background(drawing)];
    for (const area of drawing.querySelectorAll('rect')) {
      const before = area.compareDocumentPosition(e) === Node.DOCUMENT_POSITION_FOLLOWING;
      if (before && meet(area.getBoundingClientRect(), box)) {
        const inside = area.getBoundingClientRect();
        if (inside.left <= box.left && inside.right >= box.right &&
            inside.top <= box.top && inside.bottom >= box.bottom) {
          grounds.length = 0;
        }
        grounds.push(getComputedStyle(area).fill);
      }
    }
    return grounds;
  };

  return {
    /** Text that is hard to read. */
    faintText: () => Array.from(document.querySelectorAll('body *'))
        .filter((e) => ownText(e) && shown(e) && !['title', 'desc'].includes(e.tagName))
        .map((e) => {
          const style = getComputedStyle(e);
          const drawn = isDrawn(e);
          const halo = drawn && isSeen(style.stroke) ? [style.stroke] : undefined;
          const grounds = drawn ? halo || beneath(e) : [background(e)];
          const ink = drawn ? style.fill : style.color;
          return [told(e), Math.min(...grounds.map((ground) => contrast(ink, ground)))];
        })
        .filter(([, least]) => !(least >= 4.5))
        .map(([what, least]) => what + ': ' + least.toFixed(2)),

    /** Shapes that say something and do not stand out by their fill or by their edge. */
    faintShapes: () => Array.from(document.querySelectorAll('svg rect, svg path, svg circle, svg line'))
        .filter((e) => shown(e) && !e.matches('.stripe, .month, .week, .grid'))
        .map((e) => {
          const style = getComputedStyle(e);
          const inks = [style.fill, style.stroke].filter(isSeen);
          return [told(e), Math.min(...beneath(e).map((ground) =>
            Math.max(...inks.map((ink) => contrast(ink, ground)))))];
        })
        .filter(([, least]) => !(least >= 3))
        .map(([what, least]) => what + ': ' + least.toFixed(2)),

    /** Edges of what can be used, and the ring around what has the focus. */
    faintControls: () => Array.from(document.querySelectorAll('input, .zoom button'))
        .filter(shown)
        .map((e) => [told(e), contrast(getComputedStyle(e).borderTopColor, background(e))])
        .filter(([, least]) => !(least >= 3))
        .map(([what, least]) => what + ': ' + least.toFixed(2)),

    /** Words of a drawing that run into each other or into a bar, a milestone, a due day. */
    overlaps: () => Array.from(document.querySelectorAll('svg.bars, .chart svg')).filter(shown)
        .flatMap((svg) => {
          const texts = Array.from(svg.querySelectorAll('text'));
          const shapes = Array.from(svg.querySelectorAll('.bar, .milestone, .deadline'));
          const turned = (e) => e.hasAttribute('transform');
          const at = new Map([...texts, ...shapes].map((e) => [e, e.getBoundingClientRect()]));
          return texts.flatMap((text, i) => [...texts.slice(i + 1), ...shapes]
              .filter((other) => !(turned(text) || turned(other)) && meet(at.get(text), at.get(other)))
              .map((other) => told(text) + ' / ' + told(other)));
        }),

    /** Words of a drawing that leave it. */
    cutOff: () => Array.from(document.querySelectorAll('svg.bars text, .chart text')).filter(shown)
        .filter((e) => {
          const [a, b] = [e, e.ownerSVGElement].map((one) => one.getBoundingClientRect());
          return a.left + 0.5 < b.left || a.right > b.right + 0.5 || a.bottom > b.bottom + 0.5;
        })
        .map(told),

    /** Rows of a chart whose name does not stand beside what is drawn for it. */
    misplaced: () => Array.from(document.querySelectorAll('.rows')).filter(shown).flatMap((rows) =>
      Array.from(rows.querySelectorAll('.names li')).filter((name) => {
        const middle = (e) => {
          const box = e.getBoundingClientRect();
          return box.top + box.height / 2;
        };
        return !Array.from(rows.querySelectorAll('.bar, .milestone'))
            .some((bar) => 1 >= Math.abs(middle(bar) - middle(name)));
      }).map(told)),

    /** Where each bar begins and ends, in parts of its time axis. */
    places: () => Array.from(document.querySelectorAll('rect.bar')).map((bar) => {
      const [a, b] = [bar, bar.ownerSVGElement].map((one) => one.getBoundingClientRect());
      return ((a.left - b.left) / b.width).toFixed(3) + '-' + ((a.right - b.left) / b.width).toFixed(3);
    }).join(' '),

    /** What a reader without eyes or mouse would miss. */
    unsound: () => {
      const wrong = [];
      const need = (sound, what) => sound || wrong.push(what);
      need(document.documentElement.lang !== '', 'no language');
      need(document.title.trim() !== '', 'no title');
      need(document.querySelectorAll('h1').length === 1, 'not one h1');
      need(document.querySelectorAll('main').length === 1, 'not one main');
      let level = 0;
      for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
        const own = Number(heading.tagName[1]);
        need(level + 1 >= own, 'skips a level: ' + told(heading));
        need(heading.textContent.trim() !== '', 'heading without words');
        level = own;
      }
      const ids = Array.from(document.querySelectorAll('[id]'), (e) => e.id);
      ids.filter((id, i) => ids.indexOf(id) !== i).forEach((id) => wrong.push('twice: ' + id));
      for (const name of ['aria-labelledby', 'aria-describedby', 'for']) {
        for (const e of document.querySelectorAll('[' + name + ']')) {
          e.getAttribute(name).split(' ')
              .filter((id) => !document.getElementById(id))
              .forEach((id) => wrong.push(told(e) + ' points to no ' + id));
        }
      }
      for (const link of document.querySelectorAll('a[href^="#"]')) {
        need(document.getElementById(link.hash.slice(1)), 'leads nowhere: ' + told(link));
      }
      for (const table of document.querySelectorAll('table')) {
        need(table.caption ? table.caption.textContent.trim() : '', 'no caption: ' + table.id);
        for (const th of table.querySelectorAll('th')) {
          need(['col', 'row', 'rowgroup', 'colgroup'].includes(th.scope), 'no scope: ' + told(th));
        }
        const widths = Array.from(table.rows, (row) =>
          Array.from(row.cells).reduce((sum, cell) => sum + cell.colSpan, 0));
        need(new Set(widths).size === 1, 'ragged: ' + table.id);
      }
      for (const e of document.querySelectorAll('[onclick], [tabindex]')) {
        need(e.tabIndex === 0, 'out of the order of the keyboard: ' + told(e));
      }
      need(document.documentElement.clientWidth >= document.documentElement.scrollWidth,
          'the page itself scrolls sideways');
      return wrong;
    },
  };
})();
