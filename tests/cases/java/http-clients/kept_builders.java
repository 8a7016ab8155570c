package shop.links;

import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

// A builder that is kept after a first step is the same one.
class Kept {
  OkHttpClient stepwise() {
    OkHttpClient.Builder made = new OkHttpClient.Builder().callTimeout(3, TimeUnit.SECONDS);
    made.hostnameVerifier((host, session) -> true);  // expect: java.http-clients.okhttp-hostnameverifier hostname_check=disabled
    return made.build();
  }

  OkHttpClient.Builder patient() {
    return new OkHttpClient.Builder().readTimeout(9, TimeUnit.SECONDS);
  }

  OkHttpClient given() {
    return patient().hostnameVerifier((host, session) -> true).build();  // expect: java.http-clients.okhttp-hostnameverifier hostname_check=disabled
  }

  void others(house.OkHttpClient.Builder own) {
    var made = own.callTimeout(3, TimeUnit.SECONDS);
    made.hostnameVerifier((host, session) -> true);  // expect-none
  }
}
