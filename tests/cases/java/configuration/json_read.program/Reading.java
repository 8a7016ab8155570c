package shop.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.cdimascio.dotenv.Dotenv;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.util.Map;
import org.json.JSONObject;
import org.yaml.snakeyaml.Yaml;

class Reading {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  void tree() throws Exception {
    JsonNode root = MAPPER.readTree(new File("shop.json"));
    MessageDigest.getInstance(root.path("sums").path("pages").asText("SHA-256"));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(root.get("sums").get("orders").textValue());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
  }

  void bound() throws Exception {
    Terms terms = MAPPER.readValue(new File("shop.json"), Terms.class);
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance key_bits=1024
    generator.initialize(terms.bits);
    Terms others = new Gson().fromJson(new FileReader("shop.json"), Terms.class);
    KeyPairGenerator other = KeyPairGenerator.getInstance("RSA");  // expect: java.jca.keypairgenerator-getinstance key_bits=1024
    other.initialize(others.bits);
  }

  void gson() throws Exception {
    JsonObject root = JsonParser.parseReader(new FileReader("shop.json")).getAsJsonObject();
    MessageDigest.getInstance(root.getAsJsonObject("sums").get("pages").getAsString());  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  }

  void plain() throws Exception {
    JSONObject root = new JSONObject(Files.readString(Path.of("shop.json")));
    MessageDigest.getInstance(root.getJSONObject("sums").optString("pages", "SHA-256"));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  }

  void yaml() throws Exception {
    Map<String, Object> root = new Yaml().load(new FileInputStream("shop.yml"));
    MessageDigest.getInstance((String) root.get("sum"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
  }

  void environment() throws Exception {
    MessageDigest.getInstance(Dotenv.load().get("PAGE_SUM"));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  }

  // What somebody sends is in no file.
  void sent(String body) throws Exception {
    MessageDigest.getInstance(MAPPER.readTree(body).get("pages").asText());  // expect-none: java.jca.messagedigest-getinstance algorithm=MD5
  }
}
