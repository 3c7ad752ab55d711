package org.workrules.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.workrules.api.spi.CountyProfileProvider;

/**
 * Makes counties out of those that are there: copies of their classes, in which the package, the
 * division code and the last character of each sentence differ from copy to copy, so that each is
 * as large as a real one and shares with the others what real ones share.
 */
final class SyntheticCounties {

  private static final String SERVICES = "META-INF/services/";
  private static final int FIRST_HAN = 0x4E00;

  private final List<Real> reals = new ArrayList<>();

  SyntheticCounties() throws IOException, URISyntaxException {
    for (CountyProfileProvider provider : ServiceLoader.load(CountyProfileProvider.class)) {
      reals.add(new Real(provider));
    }
    // The order of the class path is not for us to depend on.
    reals.sort((one, other) -> one.code.compareTo(other.code));
  }

  /** The classes of one real county. */
  private static final class Real {
    private final String provider;
    private final String packageName;
    private final String code;
    private final Map<String, byte[]> classes = new TreeMap<>();

    Real(CountyProfileProvider real) throws IOException, URISyntaxException {
      provider = real.getClass().getName();
      packageName = real.getClass().getPackageName();
      code = real.jurisdiction().code().toString();
      Path jar =
          Path.of(real.getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          if (entry.getName().startsWith(packageName.replace('.', '/') + "/")
              && entry.getName().endsWith(".class")) {
            try (InputStream in = zip.getInputStream(entry)) {
              classes.put(entry.getName(), in.readAllBytes());
            }
          }
        }
      }
    }
  }

  /** Writes a jar with so many counties. */
  void write(Path jar, int counties) throws IOException {
    StringBuilder services = new StringBuilder();
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (int i = 0; i < counties; i++) {
        Real real = reals.get(i % reals.size());
        UnaryOperator<String> names = names(real, i);
        for (Map.Entry<String, byte[]> one : real.classes.entrySet()) {
          out.putNextEntry(new ZipEntry(names.apply(one.getKey())));
          out.write(rewritten(one.getValue(), names.andThen(texts(real, i))::apply));
        }
        services.append(names.apply(real.provider)).append('\n');
      }
      out.putNextEntry(new ZipEntry(SERVICES + CountyProfileProvider.class.getName()));
      out.write(services.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Returns the code of a county: 99 prefectures of 99 counties are enough. */
  static String code(int county) {
    return String.format("99%02d%02d", county / 99 + 1, county % 99 + 1);
  }

  private static UnaryOperator<String> names(Real real, int county) {
    String path = real.packageName.replace('.', '/') + "/";
    String newPath = real.packageName.replace('.', '/') + county + "/";
    String name = real.packageName + ".";
    String newName = real.packageName + county + ".";
    return text -> text.replace(path, newPath).replace(name, newName);
  }

  private static UnaryOperator<String> texts(Real real, int county) {
    String han = Character.toString(FIRST_HAN + county);
    return text ->
        text.equals(real.code)
            ? code(county)
            : text.endsWith("。") ? text.substring(0, text.length() - 1) + han : text;
  }

  /** Returns a class with other texts in its constants, where all names and texts of it are. */
  private static byte[] rewritten(byte[] original, UnaryOperator<String> change)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(original.length);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(original));
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(in.readLong()); // magic number and versions
    int constants = in.readUnsignedShort();
    out.writeShort(constants);
    for (int i = 1; i < constants; i++) {
      int tag = in.readUnsignedByte();
      out.writeByte(tag);
      if (tag == 1) {
        out.writeUTF(change.apply(in.readUTF()));
      } else {
        out.write(in.readNBytes(sizeOf(tag)));
        i += tag == 5 || tag == 6 ? 1 : 0; // long and double count twice
      }
    }
    in.transferTo(out);
    return bytes.toByteArray();
  }

  private static int sizeOf(int tag) {
    switch (tag) {
      case 7: // class
      case 8: // string
      case 16: // method type
      case 19: // module
      case 20: // package
        return 2;
      case 15: // method handle
        return 3;
      case 5: // long
      case 6: // double
        return 8;
      default:
        return 4;
    }
  }
}
