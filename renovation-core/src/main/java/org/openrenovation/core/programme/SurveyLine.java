package org.openrenovation.core.programme;

import java.io.Serializable;
import org.openrenovation.core.vote.Ballot;

/**
 * One questionnaire that came back (一份回收的问卷): which community it is of, how many households that
 * has in all, and what the household answered.
 *
 * @param community the community's id
 * @param households all households of the community, whether they answered or not
 * @param ballot the household's answer
 */
public record SurveyLine(String community, long households, Ballot ballot)
    implements Serializable {}
