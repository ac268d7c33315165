/**
 * The word that goes with a number: `{count|1 place|# places}` is one or the other by the slot named, and `#` the number
 * as it is shown. Every sentence with a count says it so, and is then right for one as for many and none.
 */
export const inNumber = (template: string, slots: Readonly<Record<string, string | undefined>>): string =>
  template.replace(/\{(\w+)\|([^|{}]*)\|([^|{}]*)\}/gu, (slot, name: string, one: string, many: string) => {
    const shown = slots[name];
    return shown === undefined ? slot : (shown === "1" ? one : many).replaceAll("#", () => shown);
  });
