import type { Collection, Store, StoredDocument } from '../../cloudfunctions/stores/port';

/** A store in memory, only as much of the port as sessions, codes and photos need. */
export const aStore = (): Store => {
  const all = new Map<string, Map<string, StoredDocument>>();
  const rows = <D extends StoredDocument>(c: Collection<D>): Map<string, D> => {
    if (!all.has(c.name)) all.set(c.name, new Map());
    return all.get(c.name) as unknown as Map<string, D>;
  };
  return {
    kind: 'embedded',
    async insert(c, d) {
      if (rows(c).has(d.id)) return { done: false, key: 'id', holder: d.id };
      for (const key of c.unique)
        for (const o of rows(c).values())
          if (c.derive(o).unique[key] === c.derive(d).unique[key]) return { done: false, key, holder: o.id };
      rows(c).set(d.id, d);
      return { done: true, document: d };
    },
    async get(c, id) {
      return rows(c).get(id) ?? null;
    },
    async find(c, name, value) {
      return [...rows(c).values()].find((d) => c.derive(d).unique[name] === value) ?? null;
    },
    async replaceAt(c, d, version) {
      const old = rows(c).get(d.id);
      if (!old) return { done: false, why: 'missing' };
      if (old.version !== version) return { done: false, why: 'stale' };
      rows(c).set(d.id, d);
      return { done: true };
    },
    async list(c, name, under, walk) {
      const items = [...rows(c).values()].filter((d) => {
        const place = c.derive(d).lists[name];
        return (
          place?.under.some((u) => u.join('\0') === under.join('\0')) &&
          (!walk.to || place.by <= walk.to) &&
          (!walk.from || place.by >= walk.from)
        );
      });
      return { items: items.slice(0, walk.limit), next: null };
    },
    async count(c, name, under) {
      return (await this.list(c, name, under, { limit: 1e9 })).items.length;
    },
    async sum() {
      return [];
    },
    async remove(c, id) {
      rows(c).delete(id);
    },
    async check() {},
    async close() {},
  };
};
