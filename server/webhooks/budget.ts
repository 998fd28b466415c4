/** Attempts that may be under way at once, counted by partner. */
export interface Budget {
  readonly free: number;
  /** Of this partner. */
  used(ownerId: string): number;
  add(ownerId: string): void;
  remove(ownerId: string): void;
}

export function createBudget(size: number): Budget {
  /** Who has none is not here. */
  const owners = new Map<string, number>();
  let free = size;
  const used = (ownerId: string): number => owners.get(ownerId) ?? 0;
  return {
    get free() {
      return free;
    },
    used,
    add(ownerId) {
      free--;
      owners.set(ownerId, used(ownerId) + 1);
    },
    remove(ownerId) {
      free++;
      const left = used(ownerId) - 1;
      if (left > 0) owners.set(ownerId, left);
      else owners.delete(ownerId);
    },
  };
}
