import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

class RelaxedChecks {
  int asked(String address) {
    return given().relaxedHTTPSValidation().get(address).statusCode();  // expect: java.further-clients.rest-assured-relaxed certificate_check=disabled; finding: VT-0701; expect-applied: java.further-clients.rest-assured-given
  }

  int inSteps(String address) {
    RequestSpecification request = RestAssured.given().header("Accept", "text/plain");  // expect-applied: java.further-clients.rest-assured-given
    return request.relaxedHTTPSValidation("TLS").get(address).statusCode();  // expect: java.further-clients.rest-assured-relaxed certificate_check=disabled; finding: VT-0701
  }

  void forAll() {
    RestAssured.useRelaxedHTTPSValidation();  // expect: java.further-clients.rest-assured-relaxed certificate_check=disabled; finding: VT-0701
  }

  static class Own {
    Own given() {  // expect-none: java.further-clients.rest-assured-given
      return this;
    }

    Own relaxedHTTPSValidation() {
      return this;
    }
  }

  void own(Own own) {
    own.given().relaxedHTTPSValidation();  // expect-none: java.further-clients.rest-assured-relaxed; expect-none: java.further-clients.rest-assured-given
  }
}
