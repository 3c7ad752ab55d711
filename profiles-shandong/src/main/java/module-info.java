/** The work rules of the counties of Shandong Province: Sishui County (泗水县). */
module org.workrules.profiles.shandong {
  // Annotations only, absent at run time.
  requires static org.jspecify;
  requires org.workrules.api;

  provides org.workrules.api.spi.CountyProfileProvider with
      org.workrules.profile.sishui.SishuiProvider;
}
