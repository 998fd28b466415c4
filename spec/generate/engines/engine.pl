# For each line `<pattern> <text>`, in hex: 1 if Perl finds the pattern in the text, else 0.
use strict;
use warnings;
use Encode qw(decode);

sub plain {
    my ($word) = @_;
    return $word eq "-" ? "" : decode("UTF-8", pack("H*", $word));
}

while (my $line = <STDIN>) {
    my ($pattern, $text) = map { plain($_) } split(" ", $line);
    print $text =~ /$pattern/ ? 1 : 0, "\n";
}
