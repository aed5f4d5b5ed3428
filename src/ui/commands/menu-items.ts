import { editSeveral, type RecordEdit } from '#state/edit-several.ts';
import { findRecord } from '#state/edits.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import { choiceLabels } from '#ui/sheets/choice-labels.ts';
import type { Chapters } from '#ui/shared/words.svelte.ts';
import { allCommands } from './all-commands.ts';
import { COMMAND_GROUPS, type Command, type MenuTarget } from './command.ts';
import { shownKeys } from './key-text.ts';

/** An entry of a menu: it does something, or holds choices of which one may be the present one. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly keys: string | null;
  readonly isAvailable: boolean;
  /** For one of several choices: whether it is the present one. */
  readonly isChosen?: boolean;
  readonly items?: readonly MenuItem[];
  readonly run: () => void;
}

type MenuWords = Pick<Chapters, 'commands' | 'terms'>;
type Chosen = NonNullable<ReturnType<typeof findRecord>>;

/** What a menu is asked on: what is under the pointer, else what is chosen. */
export function menuTarget({ workspace, menuAt }: Desk): MenuTarget {
  const { ecosystem, selected } = workspace;
  if (menuAt?.on === null || selected.length === 0) return 'background';
  if (selected.length > 1) return 'several';
  const type = findRecord(ecosystem, selected[0] ?? '')?.type;
  return type === 'link' || type === 'stake' || type === 'space' ? type : 'actor';
}

/** The entries of the menu of what is chosen, or of the background, part by part. */
export function menuItems(desk: Desk, words: MenuWords): readonly (readonly MenuItem[])[] {
  const target = menuTarget(desk);
  const commands = allCommands(desk).filter(({ menus }) => menus?.includes(target));
  const parts = COMMAND_GROUPS.map((group) =>
    commands
      .filter((command) => command.group === group)
      .map((command) => itemOf(placedBy(desk, command), words))
  );
  const choices = target === 'background' ? [] : choiceItems(desk, words);
  return [choices, ...parts].filter((items) => items.length > 0);
}

/** On the background, a new actor goes where the menu was asked for. */
function placedBy(desk: Desk, command: Command): Command {
  const place = desk.menuAt?.at.place;
  if (command.id !== 'addActor' || !place) return command;
  return { ...command, run: () => (desk.entry = { what: 'actor', at: place }) };
}

function itemOf(command: Command, { commands }: MenuWords): MenuItem {
  const { id, isAvailable, run } = command;
  return {
    id,
    label: commands.labels[id],
    keys: shownKeys(command, commands.keys),
    isAvailable,
    run: () => {
      run();
    }
  };
}

/** What can be said of all that is chosen at once, when it is of one type. */
function choiceItems({ workspace }: Desk, words: MenuWords): readonly MenuItem[] {
  const { ecosystem, selected, readonly, editor } = workspace;
  const chosen = selected.flatMap((id) => findRecord(ecosystem, id) ?? []);
  const type = chosen[0]?.type;
  if (readonly || !type || chosen.some((one) => one.type !== type)) return [];

  const choice = (property: 'kind' | 'status', label: string): MenuItem[] => {
    if (!chosen[0] || !(property in chosen[0].record)) return [];
    const values = new Set(chosen.map((one) => valueOf(one, property)));
    const items = choiceLabels(type as never, property, words.terms).map((option) => ({
      id: `${property}-${option.value}`,
      label: option.label,
      keys: null,
      isAvailable: true,
      isChosen: values.size === 1 && values.has(option.value),
      run: () => {
        const edits = chosen.map(({ record }) => ({
          type,
          record,
          values: { [property]: option.value }
        }));
        void editor.perform(editSeveral(edits as RecordEdit[]));
      }
    }));
    return [{ id: property, label, keys: null, isAvailable: true, items, run: () => undefined }];
  };
  return [...choice('kind', words.commands.setKind), ...choice('status', words.commands.setStatus)];
}

function valueOf({ record }: Chosen, property: string): unknown {
  return (record as unknown as Readonly<Record<string, unknown>>)[property];
}
