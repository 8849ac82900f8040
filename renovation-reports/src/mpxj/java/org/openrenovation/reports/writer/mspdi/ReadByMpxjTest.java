package org.openrenovation.reports.writer.mspdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.mpxj.Duration;
import org.mpxj.MPXJException;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.mspdi.MSPDIReader;
import org.junit.jupiter.api.Test;
import org.openrenovation.reports.Written;
import org.openrenovation.reports.contract.SampleSchedules;

/** What another program reads in the project files: MPXJ, in the profile {@code mpxj} alone. */
class ReadByMpxjTest {
  private static ProjectFile read() throws MPXJException {
    return new MSPDIReader()
        .read(
            new ByteArrayInputStream(
                Written.bytes(new MspdiWriter(), SampleSchedules.twoCommunities(Locale.CHINA))));
  }

  private static Task task(ProjectFile file, String name) {
    return Vector.ofAll(file.getTasks()).find(task -> name.equals(task.getName())).get();
  }

  @Test
  void everyTaskHasItsDaysAndItsPlace() throws MPXJException {
    ProjectFile file = read();
    assertThat(file.getProjectProperties().getProjectTitle()).isEqualTo("样表：schedule");
    assertThat(Vector.ofAll(file.getTasks()).map(Task::getName))
        .containsExactly(
            "原副食加工厂住宅楼", "雨污水管道、井盖", "围墙", "道路铺装", "基本完成", "金顺苑1号2号住宅楼", "雨污水管道、井盖");
    Task paving = task(file, "道路铺装");
    assertThat(paving.getParentTask().getName()).isEqualTo("原副食加工厂住宅楼");
    assertThat(paving.getStart().toLocalDate()).isEqualTo(LocalDate.of(2024, 7, 4));
    assertThat(paving.getFinish().toLocalDate()).isEqualTo(LocalDate.of(2024, 9, 27));
    assertThat(paving.getDuration().convertUnits(TimeUnit.DAYS, file.getProjectProperties()))
        .isEqualTo(Duration.getInstance(61, TimeUnit.DAYS));
    assertThat(paving.getCritical()).isTrue();
    Task community = paving.getParentTask();
    assertThat(community.getDuration().convertUnits(TimeUnit.DAYS, file.getProjectProperties()))
        .as("its working days, holidays left out")
        .isEqualTo(Duration.getInstance(85, TimeUnit.DAYS));
    assertThat(paving.getWork().convertUnits(TimeUnit.DAYS, file.getProjectProperties()))
        .as("of one crew")
        .isEqualTo(Duration.getInstance(61, TimeUnit.DAYS));
    Task done = task(file, "基本完成");
    assertThat(done.getMilestone()).isTrue();
    assertThat(done.getDeadline().toLocalDate()).isEqualTo(LocalDate.of(2024, 9, 20));
    assertThat(task(file, "雨污水管道、井盖").getPercentageComplete().intValue()).isEqualTo(75);
  }

  @Test
  void linksKeepTheirTypesAndLags() throws MPXJException {
    ProjectFile file = read();
    Vector<Relation> links = Vector.ofAll(task(file, "道路铺装").getPredecessors());
    assertThat(links.map(Relation::getType))
        .containsExactlyInAnyOrder(RelationType.FINISH_START, RelationType.FINISH_FINISH);
    assertThat(
            links.map(
                link ->
                    link.getLag()
                        .convertUnits(TimeUnit.DAYS, file.getProjectProperties())
                        .getDuration()))
        .containsExactlyInAnyOrder(3.0, 2.0);
    assertThat(Vector.ofAll(file.getTasks()).last().getPredecessors())
        .extracting(Relation::getType)
        .contains(RelationType.START_FINISH);
  }

  @Test
  void theCalendarKnowsHolidaysAndWorkedWeekends() throws MPXJException {
    ProjectCalendar calendar = read().getDefaultCalendar();
    assertThat(calendar.isWorkingDate(LocalDate.of(2024, 9, 13))).isTrue();
    assertThat(calendar.isWorkingDate(LocalDate.of(2024, 9, 14))).isTrue();
    assertThat(calendar.isWorkingDate(LocalDate.of(2024, 9, 15))).isFalse();
    assertThat(calendar.isWorkingDate(LocalDate.of(2024, 6, 10))).isFalse();
    assertThat(calendar.isWorkingDate(LocalDate.of(2024, 10, 7))).isFalse();
    assertThat(calendar.isWorkingDate(LocalDate.of(2024, 10, 8))).isTrue();
  }

  @Test
  void crewsAreResourcesWithTheirNumber() throws MPXJException {
    ProjectFile file = read();
    assertThat(Vector.ofAll(file.getResources()).map(resource -> resource.getName()))
        .containsExactly("管道队", "道路铺装队");
    assertThat(file.getResourceByUniqueID(1).getMaxUnits().intValue()).isEqualTo(200);
    assertThat(task(file, "雨污水管道、井盖").getResourceAssignments())
        .singleElement()
        .satisfies(
            assignment -> {
              assertThat(assignment.getResource().getName()).isEqualTo("管道队");
              assertThat(assignment.getUnits().intValue()).isEqualTo(200);
            });
  }
}
