/** As much of a meeting as the minutes and resolutions need to know about its agenda. */
export type AgendaOfMeeting = {
  agenda?: { id?: null | string; isPublic?: boolean | null }[] | null
  visibility?: null | string
}
