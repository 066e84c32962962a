import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { SqlResultSet } from "@prisma/driver-adapter-utils";
import pg from "pg";

const CHAR_OID = 18;
const TEXT_OID = 25;
const MARK = "\u0001char";

/**
 * Prisma's adapter, taught the type "char" of PostgreSQL's catalogue, without which the schema engine can apply
 * migrations but not read what a database holds. The caller ends the pool.
 */
export class CatalogAdapter extends PrismaPg {
  constructor(pool: pg.Pool) {
    super(pool.on("connect", readCharAsMarkedText));
  }

  override async connect() {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => withCharColumns(await queryRaw(query));
    return adapter;
  }
}

// The adapter throws at an oid it does not know, so the type travels past it in the column's name.
function readCharAsMarkedText(client: pg.PoolClient): void {
  if (!(client instanceof pg.Client)) return;
  client.connection.prependListener("rowDescription", ({ fields }: { fields: pg.FieldDef[] }) => {
    for (const field of fields) {
      if (field.dataTypeID !== CHAR_OID) continue;
      field.dataTypeID = TEXT_OID;
      field.name += MARK;
    }
  });
}

function withCharColumns(found: SqlResultSet): SqlResultSet {
  const isChar = found.columnNames.map((name) => name.endsWith(MARK));
  return {
    ...found,
    columnNames: found.columnNames.map((name) => name.replace(MARK, "")),
    columnTypes: found.columnTypes.map((type, index) => (isChar[index] ? ColumnTypeEnum.Character : type)),
  };
}
