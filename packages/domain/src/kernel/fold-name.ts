// Latin letters with marks as one character each, and the plain letter of each in the same place. The database folds names by
// the same lists, and a test holds the two against each other.
const marked = [
  "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚě",
  "ĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĲĳĴĵĶķĸĹĺĻļĽľĿŀŁłŃńŅņŇňŉŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵ",
  "ŶŷŸŹźŻżŽžſƠơƯưȘșȚțǍǎǑǒẞẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢ",
  "ợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ",
].join("");
const plain = [
  "aaaaaaaceeeeiiiidnoooooouuuuytsaaaaaaaceeeeiiiidnoooooouuuuytyaaaaaaccccccccddddeeeeeeeeee",
  "gggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuww",
  "yyyzzzzzzsoouussttaaoosaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiiooooooooooooooooooooooo",
  "ouuuuuuuuuuuuuuyyyyyyyy",
].join("");

const plainLetters = new Map(Array.from(marked, (letter, place) => [letter, plain.charAt(place)]));
/** Marks that stand behind their letter as a character of their own. */
const combiningMark = /[\u0300-\u036f]/;

/** One character of a name as it is searched: without its mark and in lower case; empty for a mark of its own. */
export function foldCharacter(character: string): string {
  if (combiningMark.test(character)) return "";
  return plainLetters.get(character) ?? character.replace(/[A-Z]/, (letter) => letter.toLowerCase());
}

/** A name as it is searched, as the database keeps it: "alvarez" for "Álvarez". */
export function foldName(name: string): string {
  return Array.from(name, foldCharacter).join("");
}
