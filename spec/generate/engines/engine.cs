// For each line `<pattern> <text>`, in hex: 1 if .NET finds the pattern in the text, else 0.
using System;
using System.Text;
using System.Text.RegularExpressions;

static class Engine
{
    static string Plain(string word)
    {
        if (word == "-") return "";
        var bytes = new byte[word.Length / 2];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = Convert.ToByte(word.Substring(2 * i, 2), 16);
        return Encoding.UTF8.GetString(bytes);
    }

    static void Main()
    {
        for (var line = Console.ReadLine(); line != null; line = Console.ReadLine())
        {
            var words = line.Split(' ');
            Console.WriteLine(Regex.IsMatch(Plain(words[1]), Plain(words[0])) ? 1 : 0);
        }
    }
}
