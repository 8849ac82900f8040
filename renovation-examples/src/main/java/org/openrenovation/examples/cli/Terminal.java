package org.openrenovation.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/**
 * Whether somebody is looking: progress is shown and colours are used on a terminal alone, and a
 * pipe gets neither. {@code NO_COLOR} takes the colours away.
 */
public final class Terminal {
  /** Nobody is looking: a pipe, a file, a test. */
  public static final Terminal NONE = new Terminal(false, false, new CellWidth(false));

  private static final Seq<String> TWO_BYTES = Vector.of("GB", "BIG5", "EUC", "SJIS");

  private static final String CLEAR_LINE = "\r\u001B[K";
  private static final String PLAIN = "\u001B[0m";

  private final boolean isThere;
  private final boolean hasColours;
  private final CellWidth widths;
  private boolean isShowing;

  private Terminal(boolean isThere, boolean hasColours, CellWidth widths) {
    this.isThere = isThere;
    this.hasColours = hasColours;
    this.widths = widths;
  }

  /** The terminal of this process, if it has one, in this environment. */
  public static Terminal of(boolean isThere, Map<String, String> environment) {
    boolean wantsNone = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean isDumb = environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(
        isThere && !isDumb,
        isThere && !isDumb && !wantsNone,
        new CellWidth(isThere && isOfTwoBytes(environment)));
  }

  /** Whether its encoding is one of those in which every character beyond ASCII is wide. */
  private static boolean isOfTwoBytes(Map<String, String> environment) {
    String locale =
        Vector.of("LC_ALL", "LC_CTYPE", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .find(value -> !value.isEmpty())
            .getOrElse("")
            .toUpperCase(Locale.ROOT);
    return TWO_BYTES.exists(encoding -> locale.contains("." + encoding));
  }

  /** How wide texts are on it; the same everywhere where nobody is looking. */
  CellWidth widths() {
    return widths;
  }

  /** What colours mean. */
  enum Colour {
    /** Something is wrong. */
    RED("\u001B[31m"),
    /** Something is worth a look. */
    YELLOW("\u001B[33m"),
    /** All is well. */
    GREEN("\u001B[32m");

    private final String code;

    Colour(String code) {
      this.code = code;
    }
  }

  /** The text in this colour, where there are colours. */
  String in(Colour colour, String text) {
    return hasColours ? colour.code + text + PLAIN : text;
  }

  /** Shows how far the work is, over what was shown before; nothing where nobody looks. */
  void show(String progress, PrintWriter err) {
    if (isThere) {
      isShowing = true;
      err.print(CLEAR_LINE + progress);
      err.flush();
    }
  }

  /** Takes away what is shown of the work's progress. */
  void clear(PrintWriter err) {
    if (isShowing) {
      isShowing = false;
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
