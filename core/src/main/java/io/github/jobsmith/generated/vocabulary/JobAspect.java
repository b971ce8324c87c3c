package io.github.jobsmith.generated.vocabulary;

/** The aspects of {@code x-job-document}; see the description of the vocabulary. */
enum JobAspect {
  JSON("json"),
  OBJECT("object"),
  UNTERMINATED("unterminated"),
  COUNT("count"),
  PRESIGN_URL("presign-url"),
  PRESIGN_SHORT("presign-short"),
  PRESIGN_V2("presign-v2"),
  UPLOAD("upload"),
  LOCAL("local"),
  UNKNOWN("unknown"),
  NESTED("nested"),
  PACKAGE("package"),
  ARTIFACT_LOCATION("artifact-location"),
  CODE_SIGN("code-sign"),
  PARAMETER("parameter"),
  BUCKET("bucket"),
  HOST_REGION("host-region"),
  UPLOAD_REGION("upload-region"),
  PRESIGN_V1_NAME("presign-v1-name"),
  ESCAPED("escaped"),
  PRESIGNED_URL("presigned-url"),
  PACKAGE_UNLISTED("package-unlisted"),
  PACKAGE_EMPTY_PAIR("package-empty-pair"),
  PACKAGE_NULL("package-null"),
  CONFIG_UNUSED("config-unused"),
  ROLE("role");

  final String id;

  JobAspect(String id) {
    this.id = id;
  }

  static String[] ids() {
    JobAspect[] aspects = values();
    String[] ids = new String[aspects.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = aspects[i].id;
    }
    return ids;
  }
}
