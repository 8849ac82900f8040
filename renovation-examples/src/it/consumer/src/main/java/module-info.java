/** A stranger's module. */
module consumer {
  requires org.openrenovation.core;
}
