// runtime error: takes groups from a match that is null
  const scaled = {};
  for (const [name, amount] of Object.entries(amounts)) {
    const [text, number] = amount.match(/^([0-9]+)/);
    scaled[name] = String(Number(number) * guests / people) + amount.slice(text.length);
  }
  return scaled;
}
