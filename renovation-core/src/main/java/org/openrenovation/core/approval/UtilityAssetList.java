package org.openrenovation.core.approval;

import io.vavr.collection.Seq;
import java.io.Serializable;
import org.openrenovation.core.base.Ids;
import org.openrenovation.core.base.RefusedException;

/**
 * The utilities' installations of a community (专营设施清单).
 *
 * @param assets each id once
 */
public record UtilityAssetList(Seq<UtilityAsset> assets) implements Serializable {
  /** Refuses an id that stands twice. */
  public UtilityAssetList {
    assets = assets.toVector();
    RefusedException.throwIfAny(Ids.duplicates("assets", assets.map(UtilityAsset::id), ".id"));
  }
}
