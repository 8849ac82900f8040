package org.openrenovation.examples.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the library, from its jar. */
final class Versions implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Versions.class.getPackage().getImplementationVersion();
    return new String[] {"renovation " + (version == null ? "development" : version)};
  }
}
