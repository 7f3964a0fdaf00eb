"""The wall: one protocol, several backends, one list of behaviours that each must show."""
