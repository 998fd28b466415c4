/**
 * Redirect URIs beside what an app has registered, for the rules on consent links. Every refused one is an accepted one
 * with exactly one change, written out, since the raw string is what is judged.
 */
export interface RedirectCase {
  readonly what: string;
  readonly uri: string;
}

/** What the app of these cases has registered: a path, no path, the path `/`, a path ending in `/`, ports. */
export const REGISTERED: readonly string[] = [
  "https://app.example.com/cb",
  "https://root.example.com",
  "https://slash.example.com/",
  "https://deep.example.com/a/b/",
  "https://app.example.com:8443/other",
  "http://localhost:3000/cb",
];

/** What every refused URI is made of. */
export const ACCEPTED = "https://app.example.com/cb/done?tenant=7";

/** Same origin, same path or one below it. */
export const MATCHING: readonly RedirectCase[] = [
  { what: "the registered URI", uri: "https://app.example.com/cb" },
  { what: "the registered path and a slash", uri: "https://app.example.com/cb/" },
  { what: "a path below", uri: "https://app.example.com/cb/done" },
  { what: "a path far below", uri: "https://app.example.com/cb/a/b-c/d_e~f.html" },
  { what: "the registered URI with a query", uri: "https://app.example.com/cb?tenant=7" },
  { what: "a path below, with a query", uri: ACCEPTED },
  { what: "no path where none is registered", uri: "https://root.example.com" },
  { what: "the path / where none is registered", uri: "https://root.example.com/" },
  { what: "any path where none is registered", uri: "https://root.example.com/any/path" },
  { what: "a query where no path is registered", uri: "https://root.example.com?tenant=7" },
  { what: "no path where / is registered", uri: "https://slash.example.com" },
  { what: "any path where / is registered", uri: "https://slash.example.com/any/path" },
  { what: "a path without the slash that is registered", uri: "https://deep.example.com/a/b" },
  { what: "a path with the slash that is registered", uri: "https://deep.example.com/a/b/" },
  { what: "a path below one registered with a slash", uri: "https://deep.example.com/a/b/c" },
  { what: "a port that is registered", uri: "https://app.example.com:8443/other/x" },
  { what: "http where that is registered", uri: "http://localhost:3000/cb/x" },
];

/** No registered URI covers these, which are otherwise as good as the ones above. */
export const NOT_MATCHING: readonly RedirectCase[] = [
  { what: "a path above the registered one", uri: "https://app.example.com/" },
  { what: "a path beside the registered one", uri: "https://app.example.com/done" },
  { what: "the registered path in other letters", uri: "https://app.example.com/CB" },
  { what: "the registered path after another segment", uri: "https://app.example.com/x/cb" },
  { what: "a part of the registered segments", uri: "https://deep.example.com/a" },
  { what: "the path that is registered at another port", uri: "https://app.example.com/other" },
  { what: "a longer segment where one is registered with a slash", uri: "https://deep.example.com/a/bc" },
  { what: "localhost without its port", uri: "http://localhost/cb/x" },
];

/** `ACCEPTED` with one change: what a browser, a proxy or the partner's router might take for another place. */
export const HOSTILE: readonly RedirectCase[] = [
  // Another origin, scheme or port.
  { what: "another host", uri: "https://evil.example/cb/done?tenant=7" },
  { what: "a host below the registered one", uri: "https://x.app.example.com/cb/done?tenant=7" },
  { what: "the domain above the registered one", uri: "https://example.com/cb/done?tenant=7" },
  { what: "a host that begins as the registered one", uri: "https://app.example.com.evil.example/cb/done?tenant=7" },
  { what: "a host that ends as the registered one", uri: "https://evilapp.example.com/cb/done?tenant=7" },
  { what: "the host with a dot at its end", uri: "https://app.example.com./cb/done?tenant=7" },
  { what: "a Cyrillic letter in the host", uri: "https://\u0430pp.example.com/cb/done?tenant=7" },
  { what: "http for https", uri: "http://app.example.com/cb/done?tenant=7" },
  { what: "another scheme", uri: "ftp://app.example.com/cb/done?tenant=7" },
  { what: "the scheme javascript", uri: "javascript://app.example.com/cb/done?tenant=7" },
  { what: "the scheme data", uri: "data:text/html,//app.example.com/cb/done?tenant=7" },
  { what: "no scheme", uri: "//app.example.com/cb/done?tenant=7" },
  { what: "no scheme and no host", uri: "/cb/done?tenant=7" },
  { what: "a scheme without slashes", uri: "https:app.example.com/cb/done?tenant=7" },
  { what: "a scheme with one slash", uri: "https:/app.example.com/cb/done?tenant=7" },
  { what: "a scheme with three slashes", uri: "https:///app.example.com/cb/done?tenant=7" },
  { what: "another port", uri: "https://app.example.com:444/cb/done?tenant=7" },
  { what: "the port of another registered URI", uri: "https://app.example.com:8443/cb/done?tenant=7" },
  { what: "the port of http", uri: "https://app.example.com:80/cb/done?tenant=7" },
  // User info.
  { what: "a user name", uri: "https://user@app.example.com/cb/done?tenant=7" },
  { what: "a user name and a password", uri: "https://user:pw@app.example.com/cb/done?tenant=7" },
  { what: "an empty user name", uri: "https://@app.example.com/cb/done?tenant=7" },
  { what: "the host as a user name", uri: "https://app.example.com@evil.example/cb/done?tenant=7" },
  { what: "the host and a port as user info", uri: "https://app.example.com:443@evil.example/cb/done?tenant=7" },
  // Fragment.
  { what: "a fragment", uri: "https://app.example.com/cb/done?tenant=7#x" },
  { what: "an empty fragment", uri: "https://app.example.com/cb/done?tenant=7#" },
  { what: "a fragment in front of the path", uri: "https://app.example.com#/cb/done?tenant=7" },
  { what: "an encoded #", uri: "https://app.example.com/cb/done%23x?tenant=7" },
  { what: "a # encoded twice", uri: "https://app.example.com/cb/done%2523x?tenant=7" },
  // White space and control characters.
  { what: "a space in front", uri: " https://app.example.com/cb/done?tenant=7" },
  { what: "a space at the end", uri: "https://app.example.com/cb/done?tenant=7 " },
  { what: "a space in the path", uri: "https://app.example.com/cb/do ne?tenant=7" },
  { what: "a space in the query", uri: "https://app.example.com/cb/done?tenant= 7" },
  { what: "a tab in the scheme", uri: "ht\ttps://app.example.com/cb/done?tenant=7" },
  { what: "a tab in the host", uri: "https://app.exam\tple.com/cb/done?tenant=7" },
  { what: "a tab in the path", uri: "https://app.example.com/cb/\tdone?tenant=7" },
  { what: "a line feed in the path", uri: "https://app.example.com/cb/\ndone?tenant=7" },
  { what: "a line break and a header", uri: "https://app.example.com/cb/done?tenant=7\r\nX-Planted: 1" },
  { what: "a line feed at the end", uri: "https://app.example.com/cb/done?tenant=7\n" },
  { what: "a null character", uri: "https://app.example.com/cb/done\u0000?tenant=7" },
  { what: "a delete character", uri: "https://app.example.com/cb/done\u007f?tenant=7" },
  { what: "a C1 control character", uri: "https://app.example.com/cb/done\u0085?tenant=7" },
  { what: "a no-break space", uri: "https://app.example.com/cb/do\u00a0ne?tenant=7" },
  { what: "a line separator", uri: "https://app.example.com/cb/do\u2028ne?tenant=7" },
  { what: "an encoded space", uri: "https://app.example.com/cb/do%20ne?tenant=7" },
  { what: "a space encoded twice", uri: "https://app.example.com/cb/do%2520ne?tenant=7" },
  { what: "an encoded tab", uri: "https://app.example.com/cb/do%09ne?tenant=7" },
  { what: "an encoded line feed", uri: "https://app.example.com/cb/done%0a?tenant=7" },
  { what: "a line feed encoded twice", uri: "https://app.example.com/cb/done%250A?tenant=7" },
  { what: "an encoded line break and a header", uri: "https://app.example.com/cb/done%0d%0aX-Planted:1?tenant=7" },
  { what: "an encoded null character", uri: "https://app.example.com/cb/done%00?tenant=7" },
  { what: "a null character encoded twice", uri: "https://app.example.com/cb/done%2500?tenant=7" },
  { what: "an encoded delete character", uri: "https://app.example.com/cb/done%7F?tenant=7" },
  { what: "an encoded no-break space", uri: "https://app.example.com/cb/do%C2%A0ne?tenant=7" },
  // Back slashes.
  { what: "back slashes for slashes", uri: "https:\\\\app.example.com\\cb\\done?tenant=7" },
  { what: "a back slash in the path", uri: "https://app.example.com/cb\\done?tenant=7" },
  { what: "a back slash after another host", uri: "https://evil.example\\@app.example.com/cb/done?tenant=7" },
  { what: "a back slash after the host", uri: "https://app.example.com\\.evil.example/cb/done?tenant=7" },
  { what: "an encoded back slash", uri: "https://app.example.com/cb/x%5cdone?tenant=7" },
  { what: "an encoded back slash in capitals", uri: "https://app.example.com/cb/x%5Cdone?tenant=7" },
  { what: "a back slash encoded twice", uri: "https://app.example.com/cb/x%255cdone?tenant=7" },
  // Dot segments.
  { what: "a segment of two dots", uri: "https://app.example.com/cb/../done?tenant=7" },
  { what: "two dots at the end", uri: "https://app.example.com/cb/done/..?tenant=7" },
  { what: "a segment of one dot", uri: "https://app.example.com/cb/./done?tenant=7" },
  { what: "one dot at the end", uri: "https://app.example.com/cb/done/.?tenant=7" },
  { what: "two dots that come back", uri: "https://app.example.com/x/../cb/done?tenant=7" },
  { what: "two encoded dots", uri: "https://app.example.com/cb/%2e%2e/done?tenant=7" },
  { what: "two encoded dots in capitals", uri: "https://app.example.com/cb/%2E%2E/done?tenant=7" },
  { what: "a dot and an encoded one", uri: "https://app.example.com/cb/.%2e/done?tenant=7" },
  { what: "one encoded dot", uri: "https://app.example.com/cb/%2e/done?tenant=7" },
  { what: "two dots encoded twice", uri: "https://app.example.com/cb/%252e%252e/done?tenant=7" },
  { what: "one dot encoded twice", uri: "https://app.example.com/cb/%252e/done?tenant=7" },
  { what: "two dots and an encoded slash", uri: "https://app.example.com/cb/..%2fdone?tenant=7" },
  { what: "two dots and a back slash", uri: "https://app.example.com/cb/..\\done?tenant=7" },
  // An encoded slash.
  { what: "an encoded slash", uri: "https://app.example.com/cb/x%2fdone?tenant=7" },
  { what: "an encoded slash in capitals", uri: "https://app.example.com/cb/x%2Fdone?tenant=7" },
  { what: "an encoded slash for the boundary", uri: "https://app.example.com/cb%2Fdone?tenant=7" },
  { what: "a slash encoded twice", uri: "https://app.example.com/cb/x%252fdone?tenant=7" },
  { what: "a slash encoded twice, each digit too", uri: "https://app.example.com/cb/x%25%32%66done?tenant=7" },
  // A prefix that is no path segment.
  { what: "a longer segment", uri: "https://app.example.com/cbx?tenant=7" },
  { what: "a longer segment with a path below", uri: "https://app.example.com/cbx/done?tenant=7" },
  { what: "a segment with a parameter", uri: "https://app.example.com/cb;x/done?tenant=7" },
  { what: "a segment with an extension", uri: "https://app.example.com/cb.evil/done?tenant=7" },
  { what: "a longer segment, encoded", uri: "https://app.example.com/cb%78/done?tenant=7" },
  // A query that names what the way back says.
  { what: "opentrain_install_id in its query", uri: "https://app.example.com/cb/done?tenant=7&opentrain_install_id=x" },
  { what: "state in its query", uri: "https://app.example.com/cb/done?tenant=7&state=x" },
  { what: "external_project_id in its query", uri: "https://app.example.com/cb/done?external_project_id=&tenant=7" },
  { what: "error in its query", uri: "https://app.example.com/cb/done?error=access_denied&tenant=7" },
  { what: "code in its query", uri: "https://app.example.com/cb/done?tenant=7&code=x" },
  { what: "state without a value in its query", uri: "https://app.example.com/cb/done?tenant=7&state" },
  { what: "state in its query, in capitals", uri: "https://app.example.com/cb/done?tenant=7&STATE=x" },
  { what: "state in its query, encoded", uri: "https://app.example.com/cb/done?tenant=7&st%61te=x" },
];
