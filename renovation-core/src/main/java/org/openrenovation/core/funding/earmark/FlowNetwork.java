package org.openrenovation.core.funding.earmark;

import java.util.Arrays;

/**
 * A network of capacities in which as much as possible is sent from one node to another (最大流):
 * Dinic's method, level by level, on whole numbers. What was sent stays; a later call may reroute
 * it, but takes nothing off an arc that was locked.
 */
final class FlowNetwork {
  private final int[] first;
  private int[] next;
  private int[] head;
  private long[] left;
  private int arcs;
  private final int[] level;
  private final int[] cursor;
  private final int[] queue;

  FlowNetwork(int nodes) {
    this.first = new int[nodes];
    this.level = new int[nodes];
    this.cursor = new int[nodes];
    this.queue = new int[nodes];
    this.next = new int[16];
    this.head = new int[16];
    this.left = new long[16];
    Arrays.fill(first, -1);
  }

  /** A new arc; its number is what {@link #flow} and {@link #lock} know it by. */
  int arc(int from, int to, long capacity) {
    if (arcs == head.length) {
      next = Arrays.copyOf(next, 2 * arcs);
      head = Arrays.copyOf(head, 2 * arcs);
      left = Arrays.copyOf(left, 2 * arcs);
    }
    int arc = arcs;
    half(from, to, capacity);
    half(to, from, 0);
    return arc;
  }

  private void half(int from, int to, long capacity) {
    head[arcs] = to;
    left[arcs] = capacity;
    next[arcs] = first[from];
    first[from] = arcs++;
  }

  /** How much goes through the arc. */
  long flow(int arc) {
    return left[arc ^ 1];
  }

  /** From now on the arc carries what it carries, neither more nor less. */
  long lock(int arc) {
    long flow = flow(arc);
    left[arc] = 0;
    left[arc ^ 1] = 0;
    return flow;
  }

  /** Sends as much more as can be sent, and says how much. */
  long send(int from, int to) {
    long sent = 0;
    while (reaches(from, to)) {
      System.arraycopy(first, 0, cursor, 0, first.length);
      sent += push(from, to, Long.MAX_VALUE);
    }
    return sent;
  }

  /** Numbers the nodes by their distance to the end; whether the beginning is among them. */
  private boolean reaches(int from, int to) {
    Arrays.fill(level, -1);
    level[to] = 0;
    queue[0] = to;
    int size = 1;
    for (int i = 0; i < size && level[from] < 0; i++) {
      int node = queue[i];
      for (int arc = first[node]; arc >= 0; arc = next[arc]) {
        int before = head[arc];
        if (left[arc ^ 1] > 0 && level[before] < 0) {
          level[before] = level[node] + 1;
          queue[size++] = before;
        }
      }
    }
    return level[from] >= 0;
  }

  /** Each step is one nearer to the end, so the depth is that of the levels. */
  private long push(int node, int to, long most) {
    if (node == to) {
      return most;
    }
    long pushed = 0;
    for (; cursor[node] >= 0; cursor[node] = next[cursor[node]]) {
      int arc = cursor[node];
      if (left[arc] > 0 && level[head[arc]] == level[node] - 1) {
        long sent = push(head[arc], to, Math.min(most - pushed, left[arc]));
        left[arc] -= sent;
        left[arc ^ 1] += sent;
        pushed += sent;
        if (pushed == most) {
          return pushed;
        }
      }
    }
    return pushed;
  }
}
