// Reads frames, and sends back what it has decoded and encoded again, or the status that the decoding ended with.
#include <sys/wait.h>
#include <unistd.h>

#include <hx_wire/any.h>
#include <hx_wire/list.h>
#include <hx_wire/map.h>
#include <hx_wire/set.h>

using namespace std;

static void send_back(const string& body) {
  unsigned size = body.size();
  unsigned char head[4] = {(unsigned char)(size >> 24), (unsigned char)(size >> 16), (unsigned char)(size >> 8), (unsigned char)size};
  string frame((char*)head, 4);
  frame += body;
  for (size_t place = 0; place < frame.size();) place += write(1, frame.data() + place, frame.size() - place);
}

template <class T>
static void again(const string& body) {
  hx_wire::Reader in(body, 71);
  T value = hx_wire::hx_get<T>(in);
  hx_wire::hx_end(in);
  hx_wire::Writer out;
  hx_wire::hx_put<T>(out, value);
  send_back("=" + out.bytes());
}

struct Kind {
  const char* name;
  void (*again)(const string&);
};
#define KIND(...) {#__VA_ARGS__, again<__VA_ARGS__>}
static const Kind kinds[] = {
    KIND(bool), KIND(char), KIND(int), KIND(long), KIND(long long), KIND(unsigned), KIND(unsigned long),
    KIND(unsigned long long), KIND(float), KIND(double), KIND(string), KIND(vector<int>), KIND(vector<bool>),
    KIND(vector<char>), KIND(vector<double>), KIND(vector<vector<string>>), KIND(list<vector<float>>),
    KIND(map<string, string>), KIND(map<char, int>), KIND(map<int, vector<long long>>), KIND(set<int>),
    KIND(pair<int, string>), KIND(vector<pair<double, bool>>), KIND(boost::any), KIND(list<boost::any>),
};

int main(int, char** words) {
  void (*chosen)(const string&) = nullptr;
  for (const Kind& kind : kinds)
    if (words[1] == string(kind.name)) chosen = kind.again;
  if (!chosen) return 2;
  unsigned char head[4];
  while (fread(head, 1, 4, stdin) == 4) {
    string body(head[0] << 24 | head[1] << 16 | head[2] << 8 | head[3], 0);
    if (fread(&body[0], 1, body.size(), stdin) != body.size()) return 3;
    if (pid_t child = fork()) {
      int status = 0;
      waitpid(child, &status, 0);
      if (status) send_back("!" + to_string(WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status)));
    } else {
      chosen(body);
      _exit(0);
    }
  }
}
