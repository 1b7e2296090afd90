/**
 * The clause of a routing rule's reason that the petitioner reads after 因为: “规则 50：学校办学归教体局。写了“校车”。”
 * gives “学校办学归教体局”. The rule's number and the words found are for the desk.
 */
export const becauseOf = (reason: string): string => /^(?:规则[^：]*：)?([^。]*)/.exec(reason)?.[1]?.trim() ?? reason;
