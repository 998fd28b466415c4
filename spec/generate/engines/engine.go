// For each line `<pattern> <text>`, in hex: 1 if Go finds the pattern in the text, else 0.
package main

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"os"
	"regexp"
	"strings"
)

func plain(word string) string {
	if word == "-" {
		return ""
	}
	bytes, err := hex.DecodeString(word)
	if err != nil {
		panic(err)
	}
	return string(bytes)
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		words := strings.Fields(lines.Text())
		if regexp.MustCompile(plain(words[0])).MatchString(plain(words[1])) {
			fmt.Println(1)
		} else {
			fmt.Println(0)
		}
	}
}
