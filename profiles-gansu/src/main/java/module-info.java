/** The work rules of the counties of Gansu Province: Zhuanglang County (庄浪县). */
module org.workrules.profiles.gansu {
  // Annotations only, absent at run time.
  requires static org.jspecify;
  requires org.workrules.api;

  provides org.workrules.api.spi.CountyProfileProvider with
      org.workrules.profile.zhuanglang.ZhuanglangProvider;
}
