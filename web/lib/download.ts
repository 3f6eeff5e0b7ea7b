/** Hands a text over to the browser as a file to keep. */
export const download = (text: string, type: string, name: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
