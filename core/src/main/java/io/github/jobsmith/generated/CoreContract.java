package io.github.jobsmith.generated;

/**
 * The contract between generated code and this library. Generated validators name the version that
 * they were generated for, so that code and library that do not fit together fail with one clear
 * sentence and not with a missing method somewhere. Stateless.
 */
public final class CoreContract {
  /** The version of the contract that this library keeps; it grows with each major version. */
  public static final int VERSION = 1;

  private CoreContract() {}

  /**
   * Returns if code that was generated for a version of the contract works with this library.
   *
   * @param version the version that the generator had, 1 or greater
   * @throws IncompatibleClassChangeError if it is another one than {@link #VERSION}
   */
  public static void require(int version) {
    if (version != VERSION) {
      throw new IncompatibleClassChangeError(
          "this code was generated for contract "
              + version
              + " of jobsmith-core, but the jobsmith-core on the class path has contract "
              + VERSION
              + "; generate the code again with the version of Jobsmith that the application uses");
    }
  }
}
