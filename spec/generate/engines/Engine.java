import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Scanner;
import java.util.regex.Pattern;

/** For each line `<pattern> <text>`, in hex: 1 if Java finds the pattern in the text, else 0. */
class Engine {
    private static String plain(String word) {
        if (word.equals("-")) return "";
        return new String(HexFormat.of().parseHex(word), StandardCharsets.UTF_8);
    }

    public static void main(String[] args) {
        Scanner words = new Scanner(System.in, "UTF-8");
        while (words.hasNext()) {
            Pattern pattern = Pattern.compile(plain(words.next()));
            System.out.println(pattern.matcher(plain(words.next())).find() ? 1 : 0);
        }
    }
}
