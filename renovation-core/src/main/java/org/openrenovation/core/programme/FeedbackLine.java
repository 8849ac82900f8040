package org.openrenovation.core.programme;

import java.io.Serializable;
import org.openrenovation.core.vote.Feedback;

/**
 * One answer to the survey of satisfaction (一份满意度问卷).
 *
 * @param community the community's id
 * @param households all households of the community, whether they answered or not
 * @param response the household's answer
 */
public record FeedbackLine(String community, long households, Feedback.Response response)
    implements Serializable {}
