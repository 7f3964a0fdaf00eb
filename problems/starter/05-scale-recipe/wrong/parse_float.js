// parses with parseFloat, which stops at the slash
  const scaled = {};
  for (const [name, amount] of Object.entries(amounts)) {
    const value = parseFloat(amount);
    if (Number.isNaN(value)) {
      scaled[name] = amount;
    } else {
      scaled[name] = amount.replace(String(value), String(value * guests / people));
    }
  }
  return scaled;
}
