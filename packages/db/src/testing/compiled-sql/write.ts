import { compiledFolder, writeCompiledSql } from "./compiled-sql.ts";

writeCompiledSql(compiledFolder);
