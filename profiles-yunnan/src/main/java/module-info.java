/** The work rules of the counties of Yunnan Province: Mengla County (勐腊县). */
module org.workrules.profiles.yunnan {
  // Annotations only, absent at run time.
  requires static org.jspecify;
  requires org.workrules.api;

  provides org.workrules.api.spi.CountyProfileProvider with
      org.workrules.profile.mengla.MenglaProvider;
}
