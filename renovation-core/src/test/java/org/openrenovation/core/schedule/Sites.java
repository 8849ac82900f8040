package org.openrenovation.core.schedule;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Random;

/** Random projects that share crews. */
final class Sites {
  private Sites() {}

  static CrewTask task(String id, long days, String project, Map<String, Long> needs) {
    return CrewTask.builder().task(Task.of(id, days)).project(project).needs(needs).build();
  }

  static CrewProject dueBy(long day) {
    return CrewProject.builder().due(day).build();
  }

  /** Up to three projects, up to three crews, some of them more or fewer from some day on. */
  static SharedCrews random(long seed, int tasks) {
    Random random = new Random(seed);
    Map<String, CrewSupply> crews = LinkedHashMap.empty();
    for (int crew = 0; crew < 1 + random.nextInt(3); crew++) {
      Vector<CrewSupply.Step> steps = Vector.of(new CrewSupply.Step(0, random.nextInt(4)));
      if (random.nextBoolean()) {
        steps = steps.append(new CrewSupply.Step(4 + random.nextInt(4), random.nextInt(4)));
      }
      crews =
          crews.put(
              "crew" + crew,
              new CrewSupply(steps.append(new CrewSupply.Step(12, 1 + random.nextInt(3)))));
    }
    Map<String, CrewProject> projects = LinkedHashMap.empty();
    for (int project = 0; project < 3; project++) {
      CrewProject.Builder built =
          CrewProject.builder().release(random.nextInt(4)).weight(1 + random.nextInt(3));
      if (random.nextBoolean()) {
        built.due(random.nextInt(12));
      }
      projects = projects.put("project" + project, built.build());
    }
    return SharedCrews.builder()
        .tasks(tasks(random, tasks, crews))
        .crews(crews)
        .projects(projects)
        .build();
  }

  private static Vector<CrewTask> tasks(Random random, int size, Map<String, CrewSupply> crews) {
    Vector<CrewTask> tasks = Vector.empty();
    for (int i = 0; i < size; i++) {
      Vector<Link> links = Vector.empty();
      for (int j = 0; j < i; j++) {
        if (random.nextInt(4) == 0) {
          links = links.append(new Link("t" + j, Link.Type.FS, random.nextInt(3)));
        }
      }
      Map<String, Long> needs =
          crews.mapValues(supply -> (long) random.nextInt((int) supply.lasting() + 1));
      tasks =
          tasks.append(
              CrewTask.builder()
                  .task(new Task("t" + i, random.nextInt(5), links))
                  .project("project" + random.nextInt(3))
                  .needs(random.nextInt(5) == 0 ? HashMap.empty() : needs)
                  .build());
    }
    return tasks;
  }

  static SharedCrews doubled(SharedCrews shared) {
    return SharedCrews.builder()
        .tasks(shared.tasks())
        .projects(shared.projects())
        .crews(
            shared
                .crews()
                .mapValues(
                    supply ->
                        new CrewSupply(
                            supply
                                .steps()
                                .map(step -> new CrewSupply.Step(step.from(), 2 * step.number())))))
        .build();
  }
}
