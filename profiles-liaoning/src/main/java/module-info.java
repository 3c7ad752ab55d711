/** The work rules of the counties of Liaoning Province: Qinghemen District (清河门区). */
module org.workrules.profiles.liaoning {
  // Annotations only, absent at run time.
  requires static org.jspecify;
  requires org.workrules.api;

  provides org.workrules.api.spi.CountyProfileProvider with
      org.workrules.profile.qinghemen.QinghemenProvider;
}
