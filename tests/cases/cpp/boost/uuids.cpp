// Identifiers out of Mersenne's twister, and of the system.
#include <boost/uuid/uuid_generators.hpp>

boost::uuids::uuid drawn()
{
    boost::uuids::random_generator_mt19937 gen;  // expect: cpp.boost.uuid-random generator=predictable algorithm=Mersenne-Twister
    boost::uuids::random_generator system;       // expect-none
    return system() == gen() ? system() : gen();
}
namespace own { struct random_generator_mt19937 {}; }
own::random_generator_mt19937 look_alike;  // expect-none: cpp.boost.uuid-random
