package org.openrenovation.core.schedule.search;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;

/**
 * Two populations that make each other (双种群遗传算法): the schedules of one are made forwards, those of
 * the other backwards. Each schedule is once the first parent of a child and the second of another,
 * and the better of the two takes its place in the other population. So every child is improved as
 * it is made: what one direction has pushed apart, the other pushes together.
 *
 * <p>It begins anew when many schedules of a population have become the same. After Debels and
 * Vanhoucke (2007).
 */
final class Evolution {
  private static final int LEAST_SIZE = 5;
  private static final int RIVALS = 3;
  private static final int MANY_SAME_PERCENT = 40;

  private final Instance instance;
  private final Generator generator;
  private final Random random;
  private final Sampler sampler;
  private final Crossover crossover;
  private final Mutation mutation;
  private final int[] list;
  private final Candidate[] forward;
  private final Candidate[] backward;
  private Candidate child;
  private Candidate sibling;

  /**
   * An evolution.
   *
   * @param length about how long the whole takes
   */
  Evolution(Instance instance, Generator generator, Random random, long length) {
    this.instance = instance;
    this.generator = generator;
    this.random = random;
    this.sampler = new Sampler(instance, length);
    this.crossover = new Crossover(instance, random);
    this.mutation = new Mutation(random);
    this.list = new int[instance.size()];
    int size = Math.max(LEAST_SIZE, BigInteger.valueOf(generator.allowed() / 2).sqrt().intValue());
    this.forward = population(size);
    this.backward = population(size);
    this.child = new Candidate(instance);
    this.sibling = new Candidate(instance);
  }

  private Candidate[] population(int size) {
    Candidate[] population = new Candidate[size];
    Arrays.setAll(population, i -> new Candidate(instance));
    return population;
  }

  /** Goes on until the generator is over. */
  void run() {
    sampler.rule(list);
    generator.forwards(list, child);
    while (!generator.isOver()) {
      sample();
      while (!generator.isOver() && !areManySame(forward)) {
        breed(forward, backward, false);
        if (!areManySame(backward)) {
          breed(backward, forward, true);
        }
      }
    }
  }

  private void sample() {
    for (int i = 0; i < forward.length && !generator.isOver(); i++) {
      sampler.sample(list, random);
      generator.forwards(list, forward[i]);
    }
  }

  /** Every place of the next population is taken by the better of two children. */
  private void breed(Candidate[] parents, Candidate[] next, boolean isForward) {
    for (int i = 0; i < parents.length && !generator.isOver(); i++) {
      Candidate other = drawn(parents);
      make(parents[i], other, isForward, child);
      if (generator.isOver()) {
        return;
      }
      make(other, parents[i], isForward, sibling);
      if (sibling.isBetterThan(child)) {
        Candidate worse = child;
        child = sibling;
        sibling = worse;
      }
      Candidate free = next[i];
      next[i] = child;
      child = free;
    }
  }

  private void make(Candidate first, Candidate second, boolean isForward, Candidate into) {
    crossover.cross(first, second, list);
    mutation.change(list, instance.side(isForward));
    if (isForward) {
      generator.forwards(list, into);
    } else {
      generator.backwards(list, first, into);
    }
  }

  /** The best of three that are drawn. */
  private Candidate drawn(Candidate[] population) {
    Candidate best = population[random.nextInt(population.length)];
    for (int i = 1; i < RIVALS; i++) {
      Candidate rival = population[random.nextInt(population.length)];
      best = rival.isBetterThan(best) ? rival : best;
    }
    return best;
  }

  private static boolean areManySame(Candidate[] population) {
    long different = Arrays.stream(population).mapToLong(Candidate::fingerprint).distinct().count();
    return (population.length - different) * 100 >= (long) MANY_SAME_PERCENT * population.length;
  }
}
