'use strict';
// Sorts and filters the tables of the page, zooms its charts. Without it the page says the same.
// The page is XML too: neither "less than" nor ampersands stand here.
{
  const language = document.documentElement.lang;
  const collator = new Intl.Collator(language, { numeric: true });

  /** 91,991.89 and 80.1%; NaN for a word in place of a figure. */
  const figure = (text) => {
    const plain = text.replace(/[,%]/g, '');
    return plain === '' ? NaN : Number(plain);
  };

  const text = (row, column) => row.cells[column].textContent.trim();

  /** Groups and sums stay where they are. */
  const isRecord = (row) => row.className === '';

  /** What is seen of a row while its reasons are folded. */
  const seen = (row) =>
    Array.from(row.cells, (cell) => cell.className === 'why' ? '' : cell.textContent).join(' ');

  /** What has no value comes last in both directions. */
  const compare = (one, other, numeric, direction) => {
    const left = numeric ? figure(one) : one;
    const right = numeric ? figure(other) : other;
    const noLeft = numeric ? Number.isNaN(left) : left === '';
    const noRight = numeric ? Number.isNaN(right) : right === '';
    if (noLeft || noRight) {
      return Number(noLeft) - Number(noRight);
    }
    return direction * (numeric ? left - right : collator.compare(left, right));
  };

  /** The rows with each run of records sorted in its place. */
  const sorted = (rows, order) => {
    const all = [];
    let run = [];
    for (const row of rows) {
      if (isRecord(row)) {
        run.push(row);
      } else {
        all.push(...run.sort(order), row);
        run = [];
      }
    }
    return all.concat(run.sort(order));
  };

  const sorting = (table) => {
    const original = Array.from(table.tBodies, (body) => [body, Array.from(body.rows)]);
    const headings = Array.from(table.tHead.rows[0].cells);
    const next = { none: 'ascending', ascending: 'descending', descending: 'none' };

    const sort = (column, state) => {
      const numeric = headings[column].dataset.sort === 'number';
      const direction = state === 'ascending' ? 1 : -1;
      const order = (a, b) => compare(text(a, column), text(b, column), numeric, direction);
      for (const [body, rows] of original) {
        body.append(...(state === 'none' ? rows : sorted(rows, order)));
      }
    };

    headings.forEach((heading, column) => {
      if (heading.className === 'why') {
        return;
      }
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      button.addEventListener('click', () => {
        const state = next[heading.getAttribute('aria-sort') || 'none'];
        headings.forEach((one) => one.removeAttribute('aria-sort'));
        if (state !== 'none') {
          heading.setAttribute('aria-sort', state);
        }
        sort(column, state);
      });
      heading.append(button);
    });
  };

  const filtering = (table, tools) => {
    const input = tools.querySelector('input');
    const status = tools.querySelector('[role=status]');
    const bodies = Array.from(table.tBodies, (body) => Array.from(body.rows));
    const records = bodies.flat().filter(isRecord);

    const filter = () => {
      const lower = (value) => value.toLocaleLowerCase(language);
      const words = lower(input.value).split(/\s+/).filter((word) => word !== '');
      const filtered = words.length > 0;
      for (const row of records) {
        row.hidden = !words.every((word) => lower(seen(row)).includes(word));
      }
      for (const rows of bodies) {
        const some = rows.some((row) => isRecord(row) ? !row.hidden : false);
        for (const row of rows.filter((one) => !isRecord(one))) {
          // A sum is of all records, not of those that are shown.
          row.hidden = filtered ? row.className !== 'group' || !some : false;
        }
      }
      const shown = records.filter((row) => !row.hidden).length;
      status.textContent = filtered
        ? tools.dataset.shown
            .replace('{filter}', () => input.value.trim())
            .replace('{shown}', () => shown)
            .replace('{all}', () => records.length)
        : '';
    };

    input.addEventListener('input', filter);
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        input.value = '';
        filter();
      }
    });
    tools.hidden = false;
    filter();
  };

  /** Stretches the time axes of a chart; the text stays as it is, and the middle in the middle. */
  const zooming = (tools) => {
    const steps = [100, 150, 200, 300, 400];
    const times = Array.from(document.getElementById(tools.dataset.gantt).querySelectorAll('.time'));
    const buttons = Array.from(tools.querySelectorAll('button'));
    const status = tools.querySelector('[role=status]');
    let at = 0;
    let left = 0;

    const middle = (time) => (time.scrollLeft + time.clientWidth / 2) / time.scrollWidth;
    const isSeen = (time) => time.clientWidth > 0;

    const zoom = () => {
      const kept = times.filter(isSeen).map(middle).concat(0.5)[0];
      for (const time of times) {
        time.querySelector('.bars').setAttribute('width', steps[at] + '%');
        time.scrollLeft = kept * time.scrollWidth - time.clientWidth / 2;
      }
      left = times.filter(isSeen).map((time) => time.scrollLeft).concat(0)[0];
      for (const button of buttons) {
        // Not disabled for the browser: the focus would be lost.
        const isLast = steps[at + Number(button.dataset.step)] === undefined;
        button.setAttribute('aria-disabled', isLast);
      }
      status.textContent = tools.dataset.zoom.replace('{percent}', () => steps[at]);
    };

    for (const button of buttons) {
      button.addEventListener('click', () => {
        const next = at + Number(button.dataset.step);
        at = steps[next] === undefined ? at : next;
        zoom();
      });
    }
    for (const time of times) {
      time.addEventListener('scroll', () => {
        // One that has just followed must not pull back the one that leads.
        if (Math.abs(time.scrollLeft - left) >= 1) {
          left = time.scrollLeft;
          for (const other of times) {
            other.scrollLeft = left;
          }
        }
      });
    }
    tools.hidden = false;
    zoom();
  };

  /** On paper nothing unfolds: every lane is printed, and folded again as it was. */
  const printing = () => {
    let folded = [];
    window.addEventListener('beforeprint', () => {
      folded = Array.from(document.querySelectorAll('.lane:not([open])'));
      folded.forEach((lane) => lane.setAttribute('open', 'open'));
    });
    window.addEventListener('afterprint', () => {
      folded.forEach((lane) => lane.removeAttribute('open'));
      folded = [];
    });
  };

  for (const table of document.querySelectorAll('table[data-sorts]')) {
    sorting(table);
  }
  for (const tools of document.querySelectorAll('.tools')) {
    filtering(document.getElementById(tools.dataset.table), tools);
  }
  for (const tools of document.querySelectorAll('.zoom')) {
    zooming(tools);
  }
  printing();
}
