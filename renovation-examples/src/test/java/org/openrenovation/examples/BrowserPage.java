package org.openrenovation.examples;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A page in a headless Chromium as somebody at the keyboard uses it, over the browser's own
 * protocol; what the page says on the console is kept.
 */
final class BrowserPage implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_SECONDS = 60;

  private final Process browser;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
  private final List<String> console = new ArrayList<>();
  private int asked;
  private String session = "";

  private BrowserPage(Process browser, Path profile) {
    this.browser = browser;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create("ws://127.0.0.1" + address(profile)), new Listener())
            .join();
  }

  /**
   * Opens the page.
   *
   * @param browser started with {@code --remote-debugging-port=0}
   */
  static BrowserPage open(Process browser, Path profile, Path page) {
    BrowserPage opened = new BrowserPage(browser, profile);
    opened.attach();
    opened.ask("Runtime.enable", JSON.createObjectNode());
    opened.ask("Log.enable", JSON.createObjectNode());
    opened.ask("Page.enable", JSON.createObjectNode());
    opened.go(page);
    return opened;
  }

  /** Goes to another page. */
  void go(Path page) {
    ask("Page.navigate", JSON.createObjectNode().put("url", page.toUri().toString()));
    untilSaid("Page.loadEventFired");
  }

  private void attach() {
    JsonNode target = ask("Target.createTarget", JSON.createObjectNode().put("url", "about:blank"));
    session =
        ask(
                "Target.attachToTarget",
                JSON.createObjectNode()
                    .put("targetId", target.path("targetId").asText())
                    .put("flatten", true))
            .path("sessionId")
            .asText();
  }

  /** The value of an expression. */
  String value(String expression) {
    JsonNode result =
        ask(
            "Runtime.evaluate",
            JSON.createObjectNode().put("expression", expression).put("returnByValue", true));
    if (result.has("exceptionDetails")) {
      return fail(result.path("exceptionDetails").toString());
    }
    JsonNode value = result.path("result").path("value");
    return value.isTextual() ? value.asText() : value.toString();
  }

  /** Waits until the expression is true. */
  void until(String expression) {
    for (int tried = 0; tried < 100; tried++) {
      if (value(expression).equals("true")) {
        return;
      }
      pause();
    }
    fail("never " + expression);
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail("interrupted");
    }
  }

  /** Goes on with the tabulator until the expression is true. */
  void tabTo(String expression) {
    for (int pressed = 0; pressed < 200; pressed++) {
      press("Tab", 9);
      if (value(expression).equals("true")) {
        return;
      }
    }
    fail("the keyboard never reaches " + expression);
  }

  /** Presses a key: {@code Tab}, {@code Enter}, {@code Escape}, a blank. */
  void press(String key, int code) {
    ObjectNode down =
        JSON.createObjectNode()
            .put("type", "keyDown")
            .put("key", key)
            .put("code", key)
            .put("windowsVirtualKeyCode", code);
    if (key.equals("Enter")) {
      down.put("text", "\r");
    } else if (key.equals(" ")) {
      down.put("text", " ");
    }
    ask("Input.dispatchKeyEvent", down);
    ask("Input.dispatchKeyEvent", down.deepCopy().put("type", "keyUp").without("text"));
  }

  /** Clicks with the mouse on the middle of what the expression finds. */
  void click(String element) {
    String middle =
        "(() => { const e = "
            + element
            + "; e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
            + " return (r.left + r.width / 2) + ' ' + (r.top + r.height / 2); })()";
    String[] at = value(middle).split(" ");
    for (String type : new String[] {"mousePressed", "mouseReleased"}) {
      ask(
          "Input.dispatchMouseEvent",
          JSON.createObjectNode()
              .put("type", type)
              .put("x", Double.parseDouble(at[0]))
              .put("y", Double.parseDouble(at[1]))
              .put("button", "left")
              .put("clickCount", 1));
    }
  }

  /** Shows the page in a window of this size. */
  void size(int width, int height) {
    ask(
        "Emulation.setDeviceMetricsOverride",
        JSON.createObjectNode()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
  }

  /** The page as it is now, on paper: a PDF. */
  byte[] printed() {
    JsonNode pdf =
        ask(
            "Page.printToPDF",
            JSON.createObjectNode().put("preferCSSPageSize", true).put("printBackground", true));
    return Base64.getDecoder().decode(pdf.path("data").asText());
  }

  /** Writes where the focus is. */
  void write(String text) {
    ask("Input.insertText", JSON.createObjectNode().put("text", text));
  }

  /** Shows the page as this medium and to a reader of this taste. */
  void show(String media, String colours) {
    ObjectNode emulated = JSON.createObjectNode().put("media", media);
    emulated
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", colours);
    ask("Emulation.setEmulatedMedia", emulated);
  }

  /** What a screen reader is told. */
  JsonNode readAloud() {
    return ask("Accessibility.getFullAXTree", JSON.createObjectNode()).path("nodes");
  }

  /** What the page said on the console. */
  List<String> console() {
    value("0");
    return List.copyOf(console);
  }

  private JsonNode ask(String method, JsonNode parameters) {
    int id = ++asked;
    ObjectNode question = JSON.createObjectNode().put("id", id).put("method", method);
    question.set("params", parameters);
    if (!session.isEmpty()) {
      question.put("sessionId", session);
    }
    socket.sendText(question.toString(), true).join();
    while (true) {
      JsonNode answer = next();
      if (answer.path("id").asInt() == id) {
        return answer.has("error") ? fail(method + ": " + answer) : answer.path("result");
      }
    }
  }

  private void untilSaid(String event) {
    while (!next().path("method").asText().equals(event)) {
      continue;
    }
  }

  private JsonNode next() {
    try {
      JsonNode next = received.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
      if (next == null) {
        return fail("the browser said nothing for " + LONGEST_SECONDS + " s");
      }
      String method = next.path("method").asText();
      if (method.equals("Runtime.consoleAPICalled")
          || method.equals("Runtime.exceptionThrown")
          || method.equals("Log.entryAdded")) {
        console.add(next.path("params").toString());
      }
      return next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return fail("interrupted");
    }
  }

  /** Where the browser listens, which it writes into its profile. */
  private static String address(Path profile) {
    Path port = profile.resolve("DevToolsActivePort");
    try {
      for (int tried = 0; tried < LONGEST_SECONDS * 10; tried++) {
        List<String> lines = Files.exists(port) ? Files.readAllLines(port) : List.of();
        if (lines.size() > 1) {
          return ":" + lines.get(0) + lines.get(1);
        }
        Thread.sleep(100);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return fail("the browser did not say where it listens");
  }

  @Override
  public void close() {
    socket.abort();
    browser.destroy();
    try {
      if (!browser.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        browser.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Puts whole messages into the queue. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        received.add(read(message.toString()));
        message.setLength(0);
      }
      from.request(1);
      return null;
    }

    private static JsonNode read(String text) {
      try {
        return JSON.readTree(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
