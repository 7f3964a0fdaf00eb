// A plugin of g++'s, loaded only where the precompiled header is made: `#pragma hx instantiate` instantiates right there
// what the standard library's inline functions refer to. Otherwise every program's compilation does it anew at its end,
// needed or not, which is a sixth of its time.
//
// Declared here rather than included: g++'s own headers for plugins are a package apart. Where one of these names is
// missing or means something else, the header is made without.
struct cpp_reader;
struct plugin_name_args {
  char* base_name;
};

void instantiate_pending_templates(int);
void c_register_pragma(const char* space, const char* name, void (*handler)(cpp_reader*));

extern "C" {
int get_named_event_id(const char* name, int insert);
void register_callback(const char* plugin, int event, void (*callback)(void*, void*), void* data);

int plugin_is_GPL_compatible;
int plugin_init(plugin_name_args* self, void* version);
}

static void instantiate(cpp_reader*) { instantiate_pending_templates(0); }

static void add_pragma(void*, void*) { c_register_pragma("hx", "instantiate", instantiate); }

int plugin_init(plugin_name_args* self, void*) {
  const int pragmas = get_named_event_id("PLUGIN_PRAGMAS", 0);
  if (pragmas < 0) return 1;
  register_callback(self->base_name, pragmas, add_pragma, nullptr);
  return 0;
}
