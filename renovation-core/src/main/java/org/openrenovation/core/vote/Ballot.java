package org.openrenovation.core.vote;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One household's answer to whether its community is to be renovated (居民意见).
 *
 * @param household the household's id
 * @param choice what it answered
 * @param channel how it answered
 * @param date the day of the answer
 */
public record Ballot(String household, Choice choice, Channel channel, LocalDate date)
    implements Serializable {
  /** What a household may answer. */
  public enum Choice {
    /** For it (同意). */
    AGREE,
    /** Against it (不同意). */
    DISAGREE,
    /** It answered, and leaves it open (无意见). */
    NO_OPINION
  }

  /** How it may answer (线上、线下). */
  public enum Channel {
    /** On the phone or the net (线上). */
    ONLINE,
    /** On paper, signed (线下，书面签字). */
    PAPER
  }
}
