/** What the parts of the demo know of each other: the ids by the key of the demo data, municipalities by AGS. */
export type DemoIds = {
  boards: Map<string, string>
  meetings: Map<string, string>
  municipalities: Map<string, string>
  organizations: Map<string, string>
  people: Map<string, string>
}
