# Prints what fish offers behind each LINE, its own line "> LINE", as lines <word>, and as {text} what is shown beside
# it: fish in_fish.fish FILE LINE...
source $argv[1]

for line in $argv[2..]
    echo "> $line"
    for offer in (complete -C $line)
        set -l parts (string split -m 1 \t -- $offer)
        printf '<%s>\n' $parts[1]
        set -q parts[2]
        and printf '{%s}\n' $parts[2]
    end
end
