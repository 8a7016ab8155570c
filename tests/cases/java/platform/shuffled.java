package decks;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

class Shuffled {
  String generatePassword() {
    List<String> letters = new ArrayList<>(Arrays.asList("a", "b", "c"));
    Collections.shuffle(letters);  // expect: java.platform.shuffle generator=predictable purpose=token; finding: VT-0605
    return String.join("", letters);
  }

  String sessionToken() {
    List<Character> letters = new ArrayList<>();
    for (char c = 'a'; c <= 'z'; c++) letters.add(c);
    Collections.shuffle(letters);  // expect: java.platform.shuffle purpose=token; finding: VT-0605
    StringBuilder token = new StringBuilder();
    for (char c : letters.subList(0, 12)) token.append(c);
    return token.toString();
  }

  List<Integer> deck(house.Collections own) {
    List<Integer> cards = new ArrayList<>();
    for (int i = 0; i < 52; i++) cards.add(i);
    Collections.shuffle(cards);  // expect: java.platform.shuffle purpose=absent-property; no-finding: VT-0605; finding: VT-0601
    own.shuffle(cards);  // expect-none: java.platform.shuffle
    return cards;
  }

  // Whoever is given its generator is that generator's draw.
  String newPassword() {
    List<String> letters = new ArrayList<>(Arrays.asList("a", "b", "c"));
    Collections.shuffle(letters, new SecureRandom());  // expect-none: java.platform.shuffle; no-finding
    return String.join("", letters);
  }
}
