# Prints what zsh offers behind each LINE, its own line "> LINE", as lines <word>, and as {text} what is shown beside
# it: zsh -f in_zsh.zsh FILE LINE...
#
# Only zsh's line editor completes, so another zsh is typed to in a terminal of its own.

zmodload zsh/zpty
file=$1
shift
definitions=$(mktemp)
cat >$definitions <<'EOF'
PROMPT=
autoload -Uz compinit
compinit -D -u

# Also prints what is offered, but for calls that only look for what would be.
compadd() {
  local -a words
  local names=$@[(i)-(-|)]
  if (( ! ${@[1,names][(I)-[OAD]]} )); then
    builtin compadd -A words "$@"
    print -rl -- '' "<"${^words}">"
    local shown=${@[1,names][(I)-*d]}
    (( shown )) && print -rl -- "{"${(P)^@[shown+1]}"}"
  fi
  builtin compadd "$@"
}

offer() {
  _main_complete
  compstate[insert]= compstate[list]=
  print -r -- '<''end>'
}
zle -C offer list-choices offer
bindkey '^T' offer
EOF
zpty shell zsh -f -i
zpty -w shell "fpath=(${(q)file:h} \$fpath); source ${(q)definitions}; print 'rea''dy'"
zpty -r shell answer '*ready*'
rm $definitions

for line; do
  print -r -- "> $line"
  zpty -n -w shell $'\x15'"$line"$'\x14'
  zpty -r shell answer '*<end>*'
  print -r -- "${answer//$'\r'}" | grep '^[<{].*[>}]$' | grep -vx '<end>'
done
zpty -d shell
