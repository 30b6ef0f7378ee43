/** Columns of a model, from `m`. */
const FIELDS = `m.id, m.code, m.name, m.base, m.fields, m.state, m.version, m.changed_by as "changedBy",
  m.changed_by_name as "changedByName", m.changed_at as "changedAt"`;

/** Reads models `m`. */
export const MODEL = `select ${FIELDS} from content_model m`;
