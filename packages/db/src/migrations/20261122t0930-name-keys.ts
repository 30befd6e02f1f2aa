import { type Kysely, sql } from "kysely";

// Latin letters with marks as one character each, and the plain letter of each in the same place.
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
/** Marks that stand behind their letter as a character of their own; `translate` drops what has no counterpart. */
const combiningMarks = Array.from({ length: 0x70 }, (_, index) => String.fromCodePoint(0x300 + index)).join(
  "",
);

/**
 * Names as they are searched and sorted: lower case, without marks, so that "alvarez" finds "Álvarez" and both engines
 * agree on the order, whatever collation a server was set up with.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function fold_name(name text) returns text language sql immutable parallel safe strict as ${sql.lit(`
      select case
        when octet_length(name) = char_length(name) then lower(name collate "C")
        else translate(lower(name collate "C"), '${marked}${combiningMarks}', '${plain}')
      end`)}`.execute(db);
  await sql`
    alter table applicants add column name_key text not null generated always as (fold_name(name)) stored`.execute(
    db,
  );
  await sql`drop index applicants_by_name`.execute(db);
  await sql`
    create index applicants_by_name on applicants using gin (org_id, advisor_id, name_key gin_trgm_ops)
      where deleted_at is null`.execute(db);
}
