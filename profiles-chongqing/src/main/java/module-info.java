/** The work rules of the counties of Chongqing Municipality: Yunyang County (云阳县). */
module org.workrules.profiles.chongqing {
  // Annotations only, absent at run time.
  requires static org.jspecify;
  requires org.workrules.api;

  provides org.workrules.api.spi.CountyProfileProvider with
      org.workrules.profile.yunyang.YunyangProvider;
}
