# Prints what bash offers behind each LINE, its own line "> LINE", as lines <word>: bash in_bash.sh FILE LINE...
# Words are parted by a space; of a path with a space only the beginning can be tried.
set -u
source "$1"
shift

# Readline makes three words of --ui=fr, and two of --ui= before anything follows.
set_words() {
  local spaced=${1//=/ = }
  IFS=' ' read -ra COMP_WORDS <<<"$spaced"
  [[ $1 == *' ' ]] && COMP_WORDS+=('')
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
}

for line; do
  printf '> %s\n' "$line"
  set_words "$line"
  _crossread
  [[ ${COMPREPLY+set} ]] && printf '<%s>\n' "${COMPREPLY[@]}"
done
